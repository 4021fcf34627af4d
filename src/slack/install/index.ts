export { type HTTPReceiverInstaller, type InstallerParts, installerOptions } from './installer-options';
