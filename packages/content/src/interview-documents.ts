// The library's interviews: adding one is its file and a line here; its place in an episode stands in the column.
export { default as dangjianMinzheng } from '../library/dangjian-funeng/interviews/dangjian-minzheng.json' with { type: 'json' };
export { default as dangjianSantun } from '../library/dangjian-funeng/interviews/dangjian-santun.json' with { type: 'json' };
export { default as dangjianWeijian } from '../library/dangjian-funeng/interviews/dangjian-weijian.json' with { type: 'json' };
