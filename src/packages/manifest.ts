import { escape } from './html.ts';

export type ScormVersion = '1.2' | '2004';

export interface Manifest {
  version: ScormVersion;
  /** Letters, digits, hyphens. */
  id: string;
  title: string;
  /** ISO date of the newest content: the version of the package. */
  date: string;
}

const xsi = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';

const body = (id: string, title: string, resource: string, item: string): string => `  <organizations default="org-${id}">
    <organization identifier="org-${id}">
      <title>${escape(title)}</title>
      <item identifier="item-${id}" identifierref="res-${id}" isvisible="true">
        <title>${escape(title)}</title>${item}
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="res-${id}" type="webcontent" ${resource} href="index.html">
      <file href="index.html"/>
    </resource>
  </resources>
</manifest>
`;

/** SCORM 1.2: no mastery score, or the platform would fail whoever has not yet come to the exams. */
const old = ({ id, title, date }: Manifest): string => `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="thbc-${id}" version="${date}" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2" ${xsi} xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
${body(id, title, 'adlcp:scormtype="sco"', '')}`;

/** SCORM 2004 4th edition: the content itself says when it is completed. */
const recent = ({ id, title, date }: Manifest): string => `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="thbc-${id}" version="${date}" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" xmlns:imsss="http://www.imsglobal.org/xsd/imsss" ${xsi} xsi:schemaLocation="http://www.imsglobal.org/xsd/imscp_v1p1 imscp_v1p1.xsd http://www.adlnet.org/xsd/adlcp_v1p3 adlcp_v1p3.xsd http://www.imsglobal.org/xsd/imsss imsss_v1p0.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>2004 4th Edition</schemaversion>
  </metadata>
${body(
  id,
  title,
  'adlcp:scormType="sco"',
  `
        <imsss:sequencing>
          <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>
        </imsss:sequencing>`,
)}`;

/** The manifest of a package with one unit, index.html. */
export const manifest = (m: Manifest): string => (m.version === '1.2' ? old(m) : recent(m));
