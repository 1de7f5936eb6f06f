import { useLocation, useRouter } from '@tanstack/react-router'
import { useEffect, useState } from 'react'

/**
 * The secret behind the # of a link in a mail. Out of the address bar as soon as it is read: a screen that is shared or
 * photographed does not show it.
 */
export function useLinksleutel(): string {
  const hash = useLocation({ select: (location) => location.hash })
  const pad = useLocation({ select: (location) => location.pathname })
  const router = useRouter()
  const [sleutel, setSleutel] = useState(hash)
  // A second mail opened in the same tab.
  if (hash !== '' && hash !== sleutel) setSleutel(hash)
  useEffect(() => {
    if (hash !== '') void router.navigate({ to: pad, hash: '', replace: true })
  }, [hash, pad, router])
  return sleutel
}
