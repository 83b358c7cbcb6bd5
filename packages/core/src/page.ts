// What is needed beside a browser: no rules, no facts and no reader but the one of text.
export {decodePage} from './read/html/charset.ts'
export {fatal, problem} from './model/problem.ts'
export {readRecord, writeRecord, type RecordedPage} from './read/html/record.ts'
