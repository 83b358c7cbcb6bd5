import type {Configuration, RuleConfiguration} from './config.ts'

/** The rules that the words and choices of an organisation turn on, with their settings. Without choices there are none: they are off by default. */
export function houseRules({words, houseStyle = {}}: Configuration): Readonly<Record<string, true | RuleConfiguration>> {
  const {prefer = {}, forbid = []} = words ?? {}
  const {address, numbers, sender} = houseStyle
  const preferred = Object.entries(prefer).map(([old, better]) => `${old} = ${better}`)
  return {
    ...(preferred.length + forbid.length > 0 && {'huisstijl-woord': {prefer: preferred, forbid}}),
    ...(address && {'huisstijl-aanspreekvorm': {vorm: address}}),
    ...(numbers && {'huisstijl-getallen': {vorm: numbers}}),
    ...(sender === 'wij' && {'afzender-verstopt': true as const}),
    ...(sender === 'de gemeente' && {'huisstijl-afzender': true as const})
  }
}
