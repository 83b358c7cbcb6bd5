import type {Problem} from '../../model/document.ts'

type Said = Problem['data']

const reasons: Readonly<Record<string, (detail: string) => string>> = {
  missing: () => 'That is not on the page.',
  many: () => 'That is on the page more than once. Name it more precisely, for example with css: and a selector.',
  secret: () => 'This field takes a password, which may not stand in the file. Write the name of an environment variable, such as $TESTPANEL_PASSWORD.',
  elsewhere: (host) => `The page is of ${host}. That address is not at "origin" or "origins" in your file. Is it right? Then add it.`,
  slow: () => 'It took too long. Try again later.',
  status: (status) => `The server gave status ${status}. Check the address in this step.`,
  unreachable: (host) => `The website ${host} does not connect. Check the address.`,
  private: (host) => `The page leads to ${host}, an address within a private network. Add it to "origins" if it is right.`,
  failed: () => 'It could not be done on this page. Try the step yourself in a browser.'
}

/** What is no matter of one step. */
const asWhole: Readonly<Record<string, string>> = {
  still: 'After the last step the page still asks for a password. Check the name and the password.',
  crashed: 'The browser kept stopping while logging in. See whether you can log in with a browser yourself.'
}

/** Why logging in did not go, what was to be seen, and what to do. Texts of the page are its own. */
export function loginStepEn({step, asked, why, detail, title, at, warned, names}: Said): string {
  const what = asWhole[String(why)] ?? `Step ${step} failed (${asked}). ${reasons[String(why)]?.(String(detail)) ?? ''}`
  const seen = at ? ` Testpanel saw the page "${title ?? ''}" (${at}).` : ''
  const warning = warned ? ` It said: "${warned}".` : ''
  const there = names && why === 'missing' ? ` Its fields and buttons: ${names}.` : ''
  return `Testpanel could not log in. ${what}${seen}${warning}${there}`
}

/** Why a page was not looked at: who looked was not logged in any more. */
export function loginLostEn({at, text}: Said): string {
  const sign = text ? `"${text}" is not on the page.` : `Testpanel ended at ${at}.`
  return `You are no longer logged in on this page. ${sign} The page was not checked. Make a new file for --login, or check the steps in it.`
}
