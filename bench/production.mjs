// Imported first: React's slow development build is what Node loads otherwise.
process.env.NODE_ENV = 'production'
