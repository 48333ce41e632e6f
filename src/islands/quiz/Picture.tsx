/** A drawing of the course as a picture. @param svg SVG text written by an author of the course, never by a learner */
export const Picture = ({ svg }: { svg: string }) => <div dangerouslySetInnerHTML={{ __html: svg }} />;
