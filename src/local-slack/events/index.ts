export { openHome, runFunction } from './app-events';
export { routeEvents } from './route';
