import { officePath, organizationPath, programmePath, spherePath } from "./addresses.ts";
import type { ListHead } from "./list-page.ts";
import type { Office } from "./office.ts";
import type { Organization } from "./organization.ts";
import type { Programme } from "./programme.ts";
import { type Sphere, sphereLabel } from "./sphere.ts";

/** The page of what the items of a list have in common. */
export type ListSubject = NonNullable<ListHead["about"]>;

export const aboutOrganization = ({ id, name }: Organization): ListSubject => ({
  label: name,
  path: organizationPath(id),
});

export const aboutOffice = ({ id, name }: Office): ListSubject => ({ label: name, path: officePath(id) });

export const aboutSphere = (sphere: Sphere): ListSubject => ({
  label: sphereLabel(sphere),
  path: spherePath(sphere.id),
});

export const aboutProgramme = ({ id, short }: Programme): ListSubject => ({
  label: short,
  path: programmePath(id),
});
