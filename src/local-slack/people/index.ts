export { type Actor, createActor, type Place, type PressOptions } from './actor';
export { createObserver, type Observer } from './observer';
