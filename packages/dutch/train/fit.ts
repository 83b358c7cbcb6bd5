import {makeKernel} from '../src/tag/kernel.ts'
import type {Example} from './example.ts'
import {inBatches} from './examples.ts'
import {learn, type Loss} from './learn.ts'
import {makeNetwork, type Dropouts, type Network, type Sizes} from './network.ts'
import {update} from './parameters.ts'
import {makeRandom} from './random.ts'
import {restoreWeights, saveWeights} from './weights.ts'

/** How to train. */
export interface Plan {
  readonly name: string
  readonly sizes: Sizes
  readonly drop: Dropouts
  readonly seed: number
  readonly epochs: number
  /** Highest step of Adam; it rises over the first 200 batches and falls evenly to zero. */
  readonly rate: number
  /** Words in a batch. */
  readonly batch: number
  /** Name of the network to go on from. */
  readonly from?: string
}

/** Trains a network, or takes it from the cache; `choose` gives the examples of an epoch, `after` is called with the network after each epoch. */
export function fit(plan: Plan, cache: string, choose: (epoch: number) => Example[], after: (network: Network, epoch: number, report: string) => void): Network {
  const network = makeNetwork(makeKernel(400), plan.sizes, plan.seed)
  const saved = `${cache}/${plan.name}.weights`
  if (restoreWeights(network, saved)) return network
  if (plan.from) restoreWeights(network, `${cache}/${plan.from}.weights`)
  const random = makeRandom(plan.seed + 1000)
  const began = performance.now()
  let step = 0
  for (let epoch = 0; epoch < plan.epochs; epoch++) {
    const examples = choose(epoch)
    random.shuffle(examples)
    const batches = inBatches(examples, plan.batch)
    const sum: Loss = {tags: 0, heads: 0, labels: 0}
    batches.forEach((batch, at) => {
      const mark = network.kernel.mark()
      const loss = learn(network, batch, plan.drop, random)
      network.kernel.release(mark)
      const progress = (epoch + at / batches.length) / plan.epochs
      update(network.all, ++step, plan.rate * Math.min(1, step / 200) * (1 - progress), 0)
      for (const kind of ['tags', 'heads', 'labels'] as const) sum[kind] += loss[kind] / batches.length
    })
    const report = Object.entries(sum).map(([kind, value]) => `${kind} ${value.toFixed(3)}`).join(' ')
    after(network, epoch + 1, `epoch ${epoch + 1}, ${((performance.now() - began) / 1000).toFixed(0)} s, loss: ${report}`)
  }
  saveWeights(network, saved)
  return network
}
