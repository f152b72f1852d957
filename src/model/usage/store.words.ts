/** What is said of where runs on many machines keep what they find. Credentials are shown nowhere. */
export const store = {
  unknown: (given: string) =>
    `“${given}” is no store. Give a folder that all machines share, as in file:/srv/presscheck, or a bucket, as in s3://bucket/prefix.`,
  noFolder: (given: string) =>
    `“${given}” names no folder of this machine. Write it as in file:/srv/presscheck.`,
  folderRefused: (folder: string, code: string) =>
    `The store in “${folder}” cannot be used (${code}). Check that the folder can be written to and has space left, or name another store.`,
  noBucket: (given: string) =>
    `“${given}” names no bucket. Write it as in s3://bucket/prefix, with nothing but “?endpoint=…&region=…&path-style=1” behind it.`,
  credentials: (given: string) =>
    `“${given}” holds credentials, and addresses are shown. Leave them out, and set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or name a profile in AWS_PROFILE.`,
  badPrefix: (given: string) =>
    `What stands behind the bucket in “${given}” cannot be used. Take letters, digits, “.”, “_” and “-” between single slashes, and begin no part with a dot.`,
  badParameter: (given: string) =>
    `The address of a store takes endpoint, region and path-style, not “${given}”. Leave it out.`,
  badEndpoint: (given: string) =>
    `“${given}” is no endpoint of a store. Write it as in endpoint=https://s3.example.org.`,
  badRegion: (given: string) =>
    `“${given}” is no region of a store. Write it as in region=eu-west-1.`,
  badPathStyle: (given: string) => `path-style is 1 or 0, not “${given}”.`,
  notInstalled: (store: string) =>
    `The store “${store}” needs the package @aws-sdk/client-s3, which is not installed. Run “npm install @aws-sdk/client-s3”.`,
  notLoaded: (store: string, reason: string) =>
    `The package @aws-sdk/client-s3, which the store “${store}” needs, cannot be loaded (${reason}). Install a version of it that is made for this version of Node.`,
  noRegion: (store: string) =>
    `Nothing says in which region the store “${store}” is. Write region=… behind “?” in its address, or set AWS_REGION.`,
  noCredentials: (store: string) =>
    `There are no credentials for the store “${store}”. Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or name a profile in AWS_PROFILE.`,
  badCredentials: (store: string, code: string) =>
    `The store “${store}” does not take the credentials (${code}). Check AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN, or the profile, and this machine’s clock.`,
  missingBucket: (store: string) =>
    `The bucket of the store “${store}” does not exist. Make it, or correct its name, endpoint or region.`,
  denied: (store: string, permission: string) =>
    `The store “${store}” does not allow ${permission}. Have the policy of these credentials allow s3:PutObject, s3:GetObject, s3:ListBucket and s3:DeleteObject there.`,
  elsewhere: (store: string, code: string) =>
    `The bucket of the store “${store}” is in another region than the one that was asked (${code}). Write the right one behind “?” in its address, as in region=eu-west-1.`,
  unreachable: (store: string, endpoint: string, code: string) =>
    `The store “${store}” cannot be reached at ${endpoint} (${code}). Check the endpoint and the network; a server of one’s own mostly needs path-style=1 in the store’s address.`,
  failed: (store: string, reason: string) =>
    `The store “${store}” failed (${reason}). Check that what answers there is a store that speaks S3, and try again.`,
};
