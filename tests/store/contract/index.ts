import type { OpenStore } from '../helpers';
import { alikeContract } from './alike';
import { decisionsContract } from './decisions';
import { installationsContract } from './installations';
import { questionsContract } from './questions';
import { removalContract } from './removal';
import { togetherContract } from './together';

/** What a store does, whatever database it is on. */
export function storeContract(open: OpenStore): void {
  describe('the question log', () => questionsContract(open));
  describe('what is removed', () => removalContract(open));
  describe('what people decide', () => decisionsContract(open));
  describe('workspaces that install the app', () => installationsContract(open));
  describe('what is done at the same time', () => togetherContract(open));
  describe('what databases differ in', () => alikeContract(open));
}
