import ownDataset from './own-dataset.json' with { type: 'json' };

document.querySelector('#given').data = ownDataset;
document.querySelector('#refused').data = { title: 'Not a dataset' };
