// The address that the browser shows, as state of the page.
import { useEffect, useState } from 'preact/hooks';
import { type Address, readAddress } from './address.ts';

export function useAddress(): Address {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return readAddress(hash);
}

/** Goes to an address of this page, as a pressed link would. */
export function goTo(address: string): void {
  location.hash = address;
}
