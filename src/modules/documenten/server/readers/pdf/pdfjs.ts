import type * as Pdfjs from 'unpdf/pdfjs'

/**
 * pdf.js uses this method of newer engines; Node 20 lacks it. Without it the list of drawing operators stops halfway, without
 * an error.
 */
function addTransferToFixedLength(): void {
  if ('transferToFixedLength' in ArrayBuffer.prototype) return
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    configurable: true,
    writable: true,
    value(this: ArrayBuffer, lengte = this.byteLength): ArrayBuffer {
      const nieuw = new Uint8Array(lengte)
      nieuw.set(new Uint8Array(this).subarray(0, lengte))
      return nieuw.buffer
    },
  })
}

/** pdf.js for servers, as `unpdf` bundles it: everything in this thread, nothing fetched. */
export async function loadPdfjs(): Promise<typeof Pdfjs> {
  addTransferToFixedLength()
  return import('unpdf/pdfjs')
}
