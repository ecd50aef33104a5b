import { uuidFrom } from '@/core/note/uuid-from';

/** A new UUID at each call. */
export function newId(): string {
  return uuidFrom(crypto.getRandomValues(new Uint8Array(16)));
}
