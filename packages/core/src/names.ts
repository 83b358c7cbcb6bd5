// The names that a command line must know before it loads what is behind them.
export {reportFormats} from './report/formats.ts'
export {presets} from './settings.ts'
