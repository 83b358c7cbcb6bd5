import fc from 'fast-check'

// In CI every run is the same run; on a developer's machine each run looks at other cases. A case found there becomes a test.
if (process.env['CI']) fc.configureGlobal({seed: 20_261_122})
