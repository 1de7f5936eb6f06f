/** Nothing runs, loads or frames but what Baken itself sends; no inline script and no inline style. */
const INHOUD = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
]

/** What a page may ask of the machine: a passkey and the clipboard of its own, nothing else. */
const MACHINE = [
  ...'accelerometer autoplay camera display-capture encrypted-media fullscreen geolocation gyroscope hid'.split(' '),
  ...'magnetometer microphone midi payment picture-in-picture screen-wake-lock serial usb xr-spatial-tracking'.split(
    ' ',
  ),
]
const EIGEN = ['clipboard-write', 'publickey-credentials-create', 'publickey-credentials-get']

/** On every answer, also on a refusal, a download and an address that cannot be read. */
export const veiligeKoppen = (achterTls: boolean): Readonly<Record<string, string>> => ({
  'content-security-policy': INHOUD.join('; '),
  'permissions-policy': [...MACHINE.map((wat) => `${wat}=()`), ...EIGEN.map((wat) => `${wat}=(self)`)].join(', '),
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'x-dns-prefetch-control': 'off',
  'x-permitted-cross-domain-policies': 'none',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  ...(achterTls && { 'strict-transport-security': 'max-age=31536000; includeSubDomains' }),
})
