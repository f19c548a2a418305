import NextAuth from 'next-auth';
import { authOptions } from '#server/auth/options.ts';

type Context = { params: Promise<{ nextauth: string[] }> };

/** Sign-in by NextAuth; its options are made for each request, once the server has provided their parts. */
async function handle(request: Request, context: Context): Promise<Response> {
  return NextAuth(request as never, context as never, authOptions());
}

export { handle as GET, handle as POST };
