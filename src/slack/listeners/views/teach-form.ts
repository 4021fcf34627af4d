import type { AllMiddlewareArgs, SlackViewMiddlewareArgs, ViewSubmitAction } from '@slack/bolt';
import type { Language, Lesson, Target, Trial } from '../../../bot';
import type { Amendment } from '../../../store';
import { OPTIONS } from '../../action-ids';
import { noticeOf } from '../../blocks/notice-message';
import { TEACH_FORM, targetKey, tryingView } from '../../blocks/teach-form';
import type { ListenerDeps } from '../../deps';
import { OWN_LIMITS } from '../../limits';
import { publishHome } from '../../publish-home';
import { lessonsOf } from '../../taught-bots';
import { TEACH } from '../../teach.data';

type Args = SlackViewMiddlewareArgs<ViewSubmitAction> & AllMiddlewareArgs;

/** What is taught is tried first. Only if nothing gets worse is it kept, with who and when. */
export function createTeachFormListener(deps: ListenerDeps) {
  const { store, people, school, bots, log } = deps;
  return async ({ ack, view, body, client, context }: Args): Promise<void> => {
    const person = { team: context.teamId ?? '', user: body.user.id };
    const { language, maintainer } = await people.profile(client, person);
    const texts = TEACH[language];
    const refuse = (block: string, why: string) => ack({ response_action: 'errors', errors: { [block]: why } });
    if (!maintainer || !school) return refuse(TEACH_FORM.text, texts.refused);
    const lesson = readLesson(view, school.teaching.targets);
    if (typeof lesson === 'string')
      return refuse(lesson === 'tooLong' ? TEACH_FORM.text : TEACH_FORM.fact, texts[lesson]);
    const kept = lessonsOf(await store.amendments.list(person.team));
    const [problem] = school.teaching.problems([...kept, lesson]);
    if (problem) return refuse(TEACH_FORM.text, texts.broken(problem));
    await ack({ response_action: 'update', view: tryingView(language) });

    const tell = (text: string) => client.chat.postMessage({ ...noticeOf(text), channel: person.user });
    try {
      const trial = await tryWithAll(
        () => store.amendments.list(person.team),
        (kept) => school.tryOut(kept, lesson),
      );
      const verdict = verdictOf(trial, lesson, language);
      if (verdict) return void (await tell(verdict));
      await store.amendments.add({ team: person.team, ...lesson }, person);
      // Made ready before somebody asks.
      await bots.of(person.team);
      await tell(texts.taught(lesson.text));
      await publishHome(deps, client, person);
    } catch (error) {
      log.error('A lesson could not be tried.', error);
      await tell(texts.failed);
    }
  };
}

/** Tries a lesson with those in force, and anew where that changed meanwhile: two may be good apart and bad together. */
async function tryWithAll(
  list: () => Promise<Amendment[]>,
  tryOut: (kept: readonly Lesson[]) => Promise<Trial>,
  before?: readonly Amendment[],
): Promise<Trial> {
  const kept = before ?? (await list());
  const trial = await tryOut(lessonsOf(kept));
  const after = await list();
  return sameLessons(kept, after) ? trial : tryWithAll(list, tryOut, after);
}

function sameLessons(some: readonly Amendment[], others: readonly Amendment[]): boolean {
  return some.length === others.length && some.every(({ id }, index) => id === others[index]?.id);
}

/** The lesson, or what is wrong with what was filled in. */
function readLesson(view: ViewSubmitAction['view'], targets: readonly Target[]): Lesson | 'one' | 'tooLong' {
  const { values } = view.state;
  const text = values[TEACH_FORM.text]?.[TEACH_FORM.field]?.value?.trim() ?? '';
  const chosen = [
    values[TEACH_FORM.fact]?.[OPTIONS.fact]?.selected_option?.value,
    values[TEACH_FORM.entity]?.[OPTIONS.entity]?.selected_option?.value,
  ].filter((key) => key !== undefined);
  if (text === '' || text.length > OWN_LIMITS.lesson) return 'tooLong';
  const target = chosen.length === 1 ? targets.find((each) => targetKey(each) === chosen[0]) : undefined;
  if (!target) return 'one';
  const { article, id } = target;
  return target.kind === 'wording'
    ? { kind: 'wording', article, target: id, role: target.role, text }
    : { kind: 'alias', article, target: id, text };
}

/** Why a lesson is not kept; undefined where it is. */
function verdictOf({ problems, learnt, worse }: Trial, { text }: Lesson, language: Language): string | undefined {
  const texts = TEACH[language];
  const [problem] = problems;
  if (problem) return texts.broken(problem);
  if (!learnt) return texts.useless(text);
  if (worse.length === 0) return undefined;
  return [texts.worse(worse.length), ...worse.slice(0, OWN_LIMITS.suggestions).map((question) => `• ${question}`)].join(
    '\n',
  );
}
