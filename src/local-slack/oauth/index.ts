export { authorize } from './authorize';
export { createGrant, type Grant } from './grant';
export { createRegistration, type Directory, type Registration } from './registration';
export { uninstall } from './uninstall';
