/** What JSX calls in an island. The bundler takes it from the shared drawing library. */
// biome-ignore lint/performance/noBarrelFile: the bundler replaces `preact` by the address of the shared script
export { Fragment, h } from 'preact';
