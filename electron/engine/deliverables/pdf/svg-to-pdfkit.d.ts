declare module 'svg-to-pdfkit' {
  interface Options {
    width?: number;
    height?: number;
    preserveAspectRatio?: string;
    assumePt?: boolean;
    fontCallback?: (family: string, bold: boolean, italic: boolean) => string;
    imageCallback?: (link: string) => string;
    documentCallback?: (file: string) => null;
    warningCallback?: (warning: string) => void;
  }
  function SVGtoPDF(document: object, svg: string, x: number, y: number, options?: Options): void;
  export default SVGtoPDF;
}
