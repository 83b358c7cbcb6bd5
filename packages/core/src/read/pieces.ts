import type {Range} from '../model/document.ts'
import type {Piece} from './tree.ts'

/** Collects the pieces of a text node from left to right, joining what follows on in the file. */
export class Pieces {
  readonly #done: Piece[] = []
  #length = 0
  #at = 0

  /** The next `length` units stand in the file as they are read, from offset `at`. */
  literal(length: number, at: number): void {
    if (this.#length > 0 && this.#at + this.#length !== at) this.#flush()
    if (this.#length === 0) this.#at = at
    this.#length += length
  }

  /**
   * The next `length` units come from the whole of `range`. Should that happen to be as long, the first unit goes alone, so
   * that nobody takes it for a literal stretch.
   */
  whole(length: number, range: Range): void {
    this.#flush()
    if (length > 1 && range[1] - range[0] === length) {
      this.whole(1, range)
      this.whole(length - 1, range)
    } else if (length > 0) this.#done.push({length, origin: {in: 'source', at: range}})
  }

  /** The next `length` units have no place in the file. */
  made(length: number): void {
    this.#flush()
    this.#done.push({length})
  }

  done(): readonly Piece[] {
    this.#flush()
    return this.#done
  }

  #flush(): void {
    if (this.#length > 0) this.#done.push({length: this.#length, origin: {in: 'source', at: [this.#at, this.#at + this.#length]}})
    this.#length = 0
  }
}
