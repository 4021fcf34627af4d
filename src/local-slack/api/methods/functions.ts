import type { Backend } from '../../backend';
import { isJson } from '../../json';
import type { Execution } from '../../workspace';
import { ApiError, invalidArguments } from '../api-error';
import { type Args, required, structured } from '../arguments';
import { botMethod, type Methods } from '../method';

export const functions: Methods = {
  'functions.completeSuccess': botMethod([], (args, backend) => {
    const execution = running(args, backend);
    const outputs = structured(args, 'outputs');
    if (!isJson(outputs)) throw invalidArguments('missing required field: outputs');
    finish(backend, { ...execution, outcome: { outputs } });
    return {};
  }),

  'functions.completeError': botMethod([], (args, backend) => {
    const execution = running(args, backend);
    finish(backend, { ...execution, outcome: { error: required(args, 'error') } });
    return {};
  }),
};

function running(args: Args, { workspace }: Backend): Execution {
  const execution = workspace.executions.get(required(args, 'function_execution_id'));
  if (!execution) throw new ApiError('function_execution_not_found');
  if (execution.outcome) throw new ApiError('execution_not_in_running_state');
  return execution;
}

function finish({ workspace }: Backend, execution: Execution): void {
  workspace.executions.set(execution.id, execution);
  workspace.announce({ type: 'function', execution });
}
