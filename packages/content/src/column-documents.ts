// The library's columns: adding one is its folder and a line here.
export { default as dangjianFuneng } from '../library/dangjian-funeng/column.json' with { type: 'json' };
