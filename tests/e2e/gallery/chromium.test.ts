import { galleryIn } from './gallery-in';

// Each browser in a file of its own: they are looked at side by side.
galleryIn('chromium');
