import {existsSync, realpathSync} from 'node:fs'
import {dirname, isAbsolute, join, relative, resolve, sep} from 'node:path'

// Where GitHub Actions, GitLab CI and Azure DevOps put the repository.
const places = ['GITHUB_WORKSPACE', 'CI_PROJECT_DIR', 'BUILD_SOURCESDIRECTORY'] as const

/** Names files as their repository knows them: build servers link a finding to its line by that name. */
export function fromRoot(env: NodeJS.ProcessEnv = process.env, cwd = process.cwd()): (path: string) => string {
  const root = rootOf(env, cwd)
  return (path) => {
    const name = relative(root, resolve(cwd, path))
    const isOutside = name === '..' || name.startsWith(`..${sep}`) || isAbsolute(name)
    return (isOutside ? resolve(cwd, path) : name).replaceAll(sep, '/')
  }
}

/** What the build server says, when this folder is in it; else the nearest folder with `.git`; else this folder. */
function rootOf(env: NodeJS.ProcessEnv, cwd: string): string {
  for (const name of places) {
    const place = env[name]
    if (place && existsSync(place) && `${realpathSync(cwd)}${sep}`.startsWith(`${realpathSync(place)}${sep}`)) return join(cwd, relative(realpathSync(cwd), realpathSync(place)))
  }
  for (let folder = cwd; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder
    if (dirname(folder) === folder) return cwd
  }
}
