export {extensionOf, Host, keyOf, kindOf, tidy} from './address.ts'
export type {Address, Done, Frontier, Progress} from './frontier.ts'
export {Journal} from './journal.ts'
