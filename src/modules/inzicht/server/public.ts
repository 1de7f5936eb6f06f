export { verdelingen } from './verdelingen.ts'
