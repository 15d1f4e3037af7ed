// Must be imported first: otherwise Node loads React's slow development build.
process.env.NODE_ENV = 'production'
