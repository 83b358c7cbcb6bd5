/** What the page may run and look like, for its Content-Security-Policy: only these. A test works them out again. */
export const hashes = {
  style: 'sha256-eCI3hd6oaJ6siar0R8Iady8wemTw/1gZXkYqxrZmfbo=',
  script: 'sha256-r6j3z32DQClWRZfyutYgQ+IzQL7JKDOsty7Y6q7FD4U='
} as const
