/** When this edition of the guides was made. Set anew when a version is given out: never by the clock, so that one version has one guide. */
export const GUIDE_EDITION = '2026-11-29T00:00:00.000Z';
