import type { DemoSeller } from './shop.ts';

type Prop = DemoSeller['props'][number];

const prop = (drawing: Prop['drawing'], style: string, ...colours: Prop['colours']): Prop => ({
  drawing,
  style,
  colours,
});

const seller = (
  of: Omit<DemoSeller, 'email' | 'emblem'> & { props: readonly [Prop, ...Prop[]] },
): DemoSeller => ({
  ...of,
  email: `${of.handle}@demo.flexbizz.test`,
  emblem: of.props[0],
});

export const sellers: readonly DemoSeller[] = [
  seller({
    handle: 'fernhollow',
    displayName: 'Fernhollow Pottery',
    tagline: 'Stoneware for ordinary Tuesdays',
    bio: 'Wren Castellan throws every piece at a kick wheel in a former dairy and fires twice a month. Glazes are mixed from local ash, so no two batches match exactly. Seconds are sold as seconds.',
    location: 'Hebden Bridge, England',
    palette: {
      main: '#5f7f86',
      second: '#d8c3a5',
      accent: '#3b3a36',
      backdrops: ['#e4d9cb', '#cfd8d3', '#e9d6c8', '#dcd8cf'],
    },
    props: [
      prop('vase', 'moon rowan', '#5f7f86', '#d8c3a5', '#3b3a36'),
      prop('mug', 'belly', '#c96f4a', '#ead9c0', '#5b3a2a'),
      prop('teapot', 'hoop', '#e6dcc9', '#a97f56', '#6a5a48'),
      prop('bowl', 'deep', '#3d5258', '#d8c3a5', '#23282b'),
    ],
  }),
  seller({
    handle: 'spokelantern',
    displayName: 'Spoke & Lantern',
    tagline: 'Old bicycles, put right',
    bio: 'Two mechanics and a truing stand under the railway arches. We strip, check and rebuild steel bicycles, and sell the good parts that do not fit the one on the stand. Every bike leaves with a ninety-day promise on the work.',
    location: 'Ghent, Belgium',
    palette: {
      main: '#2f5d62',
      second: '#e8dcc4',
      accent: '#a4562f',
      backdrops: ['#d9dcd6', '#e6dccb', '#d3d9dc', '#ead9c9'],
    },
    props: [
      prop('bicycle', 'tourer', '#2f5d62', '#c9b08e', '#8a4b2a'),
      prop('bicycle', 'road', '#a4402f', '#e8dcc4', '#3b3230'),
      prop('saddle', 'leather', '#8a4b2a', '#c9b08e', '#b98d4e'),
      prop('bell', '', '#c9a657', '#8a8d92', '#3b3a36'),
    ],
  }),
  seller({
    handle: 'secondindigo',
    displayName: 'Second Indigo',
    tagline: 'Denim and workwear with a few years in it',
    bio: 'Yusra Adeyemi buys by the bale, washes, mends and measures by hand. Measurements are taken flat and faults are named and shown. If it does not fit, it comes back.',
    location: 'Rotterdam, Netherlands',
    palette: {
      main: '#3f5f86',
      second: '#e9e2d3',
      accent: '#c98a3c',
      backdrops: ['#e6ddd0', '#d7dce2', '#e2d5c9', '#dad7d1'],
    },
    props: [
      prop('jacket', 'trucker', '#4a6a92', '#2a3a52', '#d09a4c'),
      prop('jeans', 'straight rolled', '#35507a', '#e9e2d3', '#d09a4c'),
      prop('boot', 'laced', '#8a5a34', '#5b3a26', '#e0c48a'),
      prop('tote', 'plain', '#e2d8c2', '#8a5a34', '#35507a'),
    ],
  }),
  seller({
    handle: 'hortuspress',
    displayName: 'Hortus Press',
    tagline: 'Botanical prints from a one-room press',
    bio: 'Ines Valadão draws from the herbarium across the road and prints on a 1961 proofing press. Papers are cotton or recycled; inks are linseed. Editions are numbered and never reprinted.',
    location: 'Porto, Portugal',
    palette: {
      main: '#4f6f52',
      second: '#e6d3b0',
      accent: '#c65f45',
      backdrops: ['#dfe2d6', '#eae0d0', '#e6d8cf', '#d8dcdf'],
    },
    props: [
      prop('print', 'monstera', '#4f6f52', '#e6d3b0', '#c65f45'),
      prop('notebook', 'fern', '#4f6f52', '#d8a25c', '#c65f45'),
      prop('planter', 'fern', '#c98a6a', '#e6d3b0', '#4f6f52'),
      prop('books', 'stack', '#c65f45', '#4f6f52', '#e0b766'),
    ],
  }),
  seller({
    handle: 'goodsignal',
    displayName: 'Good Signal Audio',
    tagline: 'Hi-fi from the golden years, working again',
    bio: 'Tomasz Zielinski repaired studio desks for twenty years and now repairs what people listen to at home. Every unit is recapped where needed, measured and played for a week. The test sheet is in the box.',
    location: 'Gdańsk, Poland',
    palette: {
      main: '#8a5a3c',
      second: '#34363c',
      accent: '#c9a657',
      backdrops: ['#e3dbd0', '#d4d7da', '#e8ddcb', '#dad2cd'],
    },
    props: [
      prop('turntable', 'lid', '#8a5a3c', '#c9573f', '#c9a657'),
      prop('speaker', 'pair', '#8a5a3c', '#34363c', '#55504c'),
      prop('headphones', 'studio', '#34363c', '#6d5644', '#c9a657'),
      prop('radio', 'handle', '#b5553c', '#e9dcc0', '#34363c'),
    ],
  }),
  seller({
    handle: 'littlelarch',
    displayName: 'Little Larch Toys',
    tagline: 'Wooden toys that outlive the batteries',
    bio: 'A family workshop of three, sawing larch and beech that grew within forty kilometres. Colours are food-safe and edges are sanded four times. Any broken wheel is replaced for free, whoever owns the toy by then.',
    location: 'Bolzano, Italy',
    palette: {
      main: '#c9573f',
      second: '#3f7f86',
      accent: '#e0a93c',
      backdrops: ['#e9e0cf', '#d6e0de', '#eed9cb', '#dfdde6'],
    },
    props: [
      prop('train', 'blocks', '#c9573f', '#3f7f86', '#e0a93c'),
      prop('blocks', 'arch', '#c9573f', '#e0a93c', '#3f7f86'),
      prop('woodenAnimal', 'elephant', '#6f8f9a', '#c9573f', '#54737e'),
      prop('stacker', 'animal', '#3f7f86', '#e0a93c', '#c9573f'),
    ],
  }),
  seller({
    handle: 'northfold',
    displayName: 'Northfold Outfitters',
    tagline: 'Packs and shelters sewn four doors from the fjord',
    bio: 'We sew packs, tents and warm things in a shop of six people, and run the town ski exchange from November to April. Used gear is edge-checked and waxed before it is listed. Repairs are at cost for life.',
    location: 'Tromsø, Norway',
    palette: {
      main: '#3f5f54',
      second: '#d98a3c',
      accent: '#8a5a34',
      backdrops: ['#d9dfdd', '#e4dccf', '#d3d9e0', '#e6d9cc'],
    },
    props: [
      prop('tent', 'dome', '#d98a3c', '#f0e2c4', '#3f5f54'),
      prop('backpack', 'rucksack', '#3f5f54', '#8a5a34', '#8a5a34'),
      prop('lantern', 'oil', '#3f5f54', '#e8dcc4', '#c9a657'),
      prop('beanie', 'pompom', '#c9573f', '#e8dcc4', '#3f5f54'),
    ],
  }),
  seller({
    handle: 'kettlekin',
    displayName: 'Kettle & Kin',
    tagline: 'Small lots of tea and coffee, roasted on Thursdays',
    bio: 'Mei and Patrick Doyle buy from eleven farms they have met and roast four kilos at a time. Teas are this year’s picking and say which month. Order by Wednesday night and it is in the post on Friday.',
    location: 'Galway, Ireland',
    palette: {
      main: '#2f4a43',
      second: '#ead9b8',
      accent: '#c06a3a',
      backdrops: ['#e6dccb', '#d6ddd5', '#ead7c8', '#dcd9d2'],
    },
    props: [
      prop('pouch', 'mountain', '#2f4a43', '#ead9b8', '#c06a3a'),
      prop('teaTin', 'tall sprig', '#c06a3a', '#f2e6cc', '#2f4a43'),
      prop('dripper', '', '#f0e6d6', '#8a5a34', '#8a5a34'),
      prop('jar', 'cloth', '#d9962f', '#e9dcc0', '#c06a3a'),
    ],
  }),
  seller({
    handle: 'ryestreet',
    displayName: 'Rye Street Restorations',
    tagline: 'Furniture saved from the skip, finished by hand',
    bio: 'Olu Bankole collects, strips, reglues and oils pieces from house clearances. What was repaired is written on the underside. Delivery is by van within two hundred kilometres, by pallet beyond.',
    location: 'Leipzig, Germany',
    palette: {
      main: '#a9703f',
      second: '#5f7568',
      accent: '#c9a657',
      backdrops: ['#e4dacb', '#d5dbd6', '#e6d5c9', '#d9d6d6'],
    },
    props: [
      prop('chair', 'lounge', '#a9703f', '#5f7568', '#c9a657'),
      prop('lamp', 'pleated', '#5f7568', '#e9d9b8', '#c9a657'),
      prop('cabinet', 'sideboard', '#a9703f', '#c98a54', '#5f7568'),
      prop('stool', 'milking', '#8a5a34', '#a9703f', '#c9a657'),
    ],
  }),
  seller({
    handle: 'saltandsilver',
    displayName: 'Salt & Silver',
    tagline: 'One sister makes rings, the other makes soap',
    bio: 'Thea works recycled silver and gold at the bench; Rosalind cures soap in the room above. Stones come with their origin, soaps with their date. Everything fits through a letterbox.',
    location: 'St Ives, Cornwall',
    palette: {
      main: '#c9a657',
      second: '#7fa3a0',
      accent: '#e9ddd0',
      backdrops: ['#dfe3e1', '#ebe0d6', '#e4d5d2', '#d6dbe0'],
    },
    props: [
      prop('soap', 'stack', '#e6c9b8', '#f4ecdf', '#6d8a7c'),
      prop('dropper', 'serum', '#8a5a34', '#f4ecdf', '#5f7568'),
      prop('creamJar', 'closed', '#d9e3e0', '#c9a657', '#5f7568'),
      prop('candle', 'jar', '#7fa3a0', '#f4ecdf', '#3f5f5c'),
    ],
  }),
];
