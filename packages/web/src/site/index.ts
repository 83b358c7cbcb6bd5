export type {Address, Done, Frontier, Progress} from './frontier.ts'
