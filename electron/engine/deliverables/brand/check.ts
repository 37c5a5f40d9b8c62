/** A brand with everything in it looked at: what comes out of here can be printed. */
import { parseBrand, type Brand } from '../../../../shared/brand/profile.ts';
import { checkFont } from './font-file.ts';
import { checkPicture } from './pictures.ts';

/**
 * A brand file's JSON as a Brand whose pictures and fonts were decoded.
 * @throws Failure brand.invalid {field}, brand.picture {file, problem}, brand.font {file, problem}
 */
export function checkBrand(json: unknown): Brand {
  const brand = parseBrand(json);
  return {
    ...brand,
    fonts: brand.fonts.map(({ family, weight, data }) => {
      checkFont(Buffer.from(data, 'base64'), family);
      return { family, weight, data };
    }),
    logo: checkedUrl(brand.logo, 'logo'),
    clientLogo: checkedUrl(brand.clientLogo, 'clientLogo'),
    cover: checkedUrl(brand.cover, 'cover'),
  };
}

/** SVG text is checked by its form already; pixels are decoded. */
function checkedUrl(picture: string | null, field: string): string | null {
  if (picture?.startsWith('data:') !== true) return picture;
  const data = Buffer.from(picture.slice(picture.indexOf(',') + 1), 'base64');
  return checkPicture(data, field, false).value;
}
