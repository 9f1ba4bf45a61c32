export { edgeBlankEm } from '@lanmu/typeset';
