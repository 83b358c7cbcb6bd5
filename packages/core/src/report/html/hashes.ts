/** What the page may run and look like, for its Content-Security-Policy: only these. A test works them out again. */
export const hashes = {
  style: 'sha256-oi0iIzqqU7i2ToRumejLTjvPmxiAnKzznMCWAJBuc3Q=',
  script: 'sha256-3adSIaZL41C90BLkGBdm3aNh79I5TxTUqruEfBAbYPM='
} as const
