import type {Band, Driver, DriverId} from '../model/verdict.ts'
import {features, type Measured} from './features.ts'
import {bands, scale, weights} from './weights.ts'

/** How hard a text is: 40 is what municipal sentences score on average after editing, 60 before it. Higher is harder; always a number. */
export function scoreOf(measured: Measured): number {
  return scale.middle + contributions(measured).reduce((sum, {points}) => sum + points, 0)
}

/** What drives the score up, in points above what is usual in easy municipal text; the heaviest first. Less than a point is nothing. */
export function driversOf(measured: Measured): readonly Driver[] {
  const sums = new Map<DriverId, number>()
  for (const {driver, points} of contributions(measured)) sums.set(driver, (sums.get(driver) ?? 0) + points)
  return [...sums]
    .filter(([, points]) => points >= 1)
    .map(([id, points]) => ({id, weight: Math.round(points * 10) / 10}))
    .sort((a, b) => b.weight - a.weight)
}

/** The word for a score. */
export function bandOf(score: number): Band {
  return score < bands.lastig ? 'goed' : score < bands.teMoeilijk ? 'lastig' : 'te-moeilijk'
}

function contributions(measured: Measured): readonly {readonly driver: DriverId; readonly points: number}[] {
  return features.map(({id, driver, of}) => {
    const {weight, usual} = weights[id] ?? {weight: 0, usual: 0}
    return {driver, points: weight * (of(measured) - usual)}
  })
}
