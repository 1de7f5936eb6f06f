import { act, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, vi } from 'vitest'

/** Stands in for XMLHttpRequest: the test says how far it is and what the server answers. */
class NepVerzoek {
  static laatste: NepVerzoek | null = null
  upload: { onprogress?: (event: { loaded: number; total: number }) => void } = {}
  onload?: () => void
  onabort?: () => void
  status = 0
  responseText = ''
  readonly open = vi.fn()
  readonly setRequestHeader = vi.fn()
  readonly getResponseHeader = () => null
  readonly abort = () => this.onabort?.()
  readonly send = () => {
    NepVerzoek.laatste = this
  }
  answer(status: number, body: object): void {
    this.status = status
    this.responseText = JSON.stringify(body)
    act(() => this.onload?.())
  }
}

/** For the top of a test file: `wacht` waits for the upload that the screen sends. */
export function stubUpload() {
  beforeEach(() => {
    NepVerzoek.laatste = null
    vi.stubGlobal('XMLHttpRequest', NepVerzoek)
  })
  afterEach(() => vi.unstubAllGlobals())
  return {
    wacht: async (): Promise<NepVerzoek> => {
      await waitFor(() => expect(NepVerzoek.laatste).not.toBeNull())
      return NepVerzoek.laatste as NepVerzoek
    },
    isVerzonden: (): boolean => NepVerzoek.laatste !== null,
  }
}
