export { handleAction } from './handle-action';
export { servePage } from './page-sockets';
export { serveAsset } from './serve-asset';
