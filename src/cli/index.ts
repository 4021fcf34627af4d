export { startTerminal, type TerminalOptions } from './terminal';
