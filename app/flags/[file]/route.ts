import * as flags from 'country-flag-icons/string/3x2';

const drawings: Readonly<Record<string, string>> = flags;

/**
 * `GET /flags/GH.svg`: the flag of an ISO 3166 country, from the package, so that a page loads the fifteen it shows and
 * no script carries any. Browsers keep them for a week.
 */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  const { file } = await params;
  const code = /^([A-Z]{2}(?:_[A-Z]{2,3})?)\.svg$/.exec(file)?.[1];
  const drawing = code && Object.hasOwn(drawings, code) ? drawings[code] : undefined;
  if (!drawing) return new Response('No such flag.', { status: 404 });
  return new Response(drawing, {
    headers: {
      'content-type': 'image/svg+xml',
      'cache-control': 'public, max-age=604800',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    },
  });
}
