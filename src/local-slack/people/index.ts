export { type Actor, createActor, type Place, type PressOptions, type SayOptions } from './actor';
export { createObserver, type Observer } from './observer';
