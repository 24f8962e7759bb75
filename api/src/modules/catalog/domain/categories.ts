export type Category = {
  /** The slug, unique in the whole tree. */
  readonly key: string;
  readonly name: string;
  readonly parent?: string;
  /** Product types and tags of imports that mean this category. */
  readonly shopifyTypes?: readonly string[];
};

type Branch = readonly [key: string, name: string, types: string, children?: readonly Branch[]];

const tree: readonly Branch[] = [
  [
    'clothing',
    'Clothing',
    'Apparel, Clothes, Unisex',
    [
      [
        'womens-clothing',
        'Women’s clothing',
        'Womens, Women, Ladies',
        [
          ['womens-dresses', 'Dresses & skirts', 'Dress, Skirt'],
          ['womens-tops', 'Tops & shirts', 'Shirts, Tops, T-Shirts, Tees, Blouse'],
          ['womens-knitwear', 'Knitwear', 'Sweaters, Cardigans, Jumpers'],
          ['womens-trousers', 'Jeans & trousers', 'Jeans, Pants, Trousers, Leggings, Dungarees'],
          ['womens-jackets', 'Jackets & coats', 'Jackets, Coats, Outerwear'],
        ],
      ],
      [
        'mens-clothing',
        'Men’s clothing',
        'Mens, Men',
        [
          ['mens-shirts', 'Shirts & T-shirts', 'Shirts, T-Shirts, Tees, Polos'],
          ['mens-knitwear', 'Knitwear', 'Sweaters, Hoodies, Sweatshirts, Jumpers'],
          ['mens-trousers', 'Jeans & trousers', 'Jeans, Pants, Trousers, Shorts'],
          ['mens-jackets', 'Jackets & coats', 'Jackets, Jacket, Coats, Outerwear, Vests'],
        ],
      ],
    ],
  ],
  [
    'shoes',
    'Shoes',
    'Footwear',
    [
      ['sneakers', 'Sneakers', 'Trainers, Sneaker, Running Shoes'],
      ['boots', 'Boots', 'Boot, Ankle Boots'],
      ['sandals', 'Sandals', 'Sandal, Flip Flops'],
    ],
  ],
  [
    'bags-accessories',
    'Bags & accessories',
    'Accessory, Accessories',
    [
      [
        'bags',
        'Bags',
        'Bag, Totes, Handbag, Purse',
        [
          ['totes', 'Totes & shoppers', 'Tote Bag, Shopper'],
          ['backpacks', 'Backpacks', 'Backpack, Rucksack'],
          ['travel-bags', 'Travel bags', 'Duffel, Duffle, Luggage, Weekender'],
        ],
      ],
      ['beanies', 'Beanies', 'Beanie'],
      ['hats', 'Hats & caps', 'Hat, Cap, Headwear'],
      ['gloves', 'Gloves & mittens', 'Glove, Mittens'],
      ['scarves', 'Scarves', 'Scarf, Shawl'],
      ['socks', 'Socks', 'Sock'],
      ['belts', 'Belts', 'Belt'],
    ],
  ],
  [
    'jewellery',
    'Jewellery',
    'Jewelry',
    [
      ['earrings', 'Earrings', 'Earring, Studs, Hoops'],
      ['necklaces', 'Necklaces', 'Necklace, Pendant'],
      ['rings', 'Rings', 'Ring, Band'],
      ['bracelets', 'Bracelets', 'Bracelet, Bangle, Cuff'],
    ],
  ],
  [
    'beauty',
    'Beauty & skincare',
    'Beauty, Skincare, Cosmetics',
    [
      ['face-care', 'Face care', 'Serum, Face Cream, Moisturiser, Moisturizer, Face Oil'],
      ['soap-bath', 'Soap & bath', 'Soap, Bath, Body Wash'],
      ['body-care', 'Body care', 'Balm, Hand Cream, Body Oil, Lotion'],
      ['hair-care', 'Hair & grooming', 'Shampoo, Hair, Beard'],
    ],
  ],
  [
    'home',
    'Home & living',
    'Home, Homeware, Decor, Home Decor',
    [
      [
        'kitchen',
        'Kitchen & table',
        'Kitchen, Tableware, Kitchenware, Dining',
        [
          ['mugs', 'Mugs & cups', 'Mug, Cup, Drinkware'],
          ['plates-bowls', 'Plates & bowls', 'Bowl, Plate, Dinnerware'],
          ['teaware', 'Teapots & coffee gear', 'Teapot, Kettle, Coffee Dripper'],
          ['boards', 'Boards & tools', 'Cutting Board, Chopping Board, Utensils'],
          ['kitchen-linen', 'Kitchen linen', 'Tea Towel, Apron, Napkins'],
        ],
      ],
      ['vases', 'Vases', 'Vase'],
      ['planters', 'Plants & pots', 'Planter, Plant Pot, Plants'],
      ['candles', 'Candles', 'Candle, Home Fragrance'],
      ['textiles', 'Blankets & cushions', 'Blanket, Cushion, Throw, Pillow'],
      ['baskets-storage', 'Baskets & storage', 'Storage, Storage Basket'],
    ],
  ],
  [
    'furniture',
    'Furniture',
    'Furnishings',
    [
      ['seating', 'Chairs & stools', 'Chair, Stool, Armchair, Bench'],
      ['tables', 'Tables & desks', 'Table, Desk'],
      ['cabinets', 'Cabinets & shelves', 'Cabinet, Shelf, Bookcase, Sideboard, Dresser'],
      ['lighting', 'Lamps', 'Lamp, Lighting, Pendant Lamp'],
      ['mirrors', 'Mirrors', 'Mirror'],
    ],
  ],
  [
    'outdoor',
    'Outdoor & camping',
    'Outdoor, Outdoors, Camping, Hiking',
    [
      ['tents', 'Tents & shelters', 'Tent, Shelter, Tarp'],
      ['sleeping', 'Sleeping bags', 'Sleeping Bag, Sleeping Pad'],
      ['camp-kitchen', 'Camp kitchen', 'Stove, Cookware, Camp Mug, Flask'],
      ['camp-light', 'Camp lights', 'Lantern, Headlamp'],
      ['camp-tools', 'Knives & tools', 'Knife, Axe'],
    ],
  ],
  [
    'snow-sports',
    'Snow sports',
    'Snow, Winter Sports',
    [
      ['snowboards', 'Snowboards', 'Snowboard'],
      ['snowboard-bindings', 'Snowboard bindings', 'Snowboard Binding'],
      ['snowboard-boots', 'Snowboard boots', 'Snowboard Boot'],
      ['skis', 'Skis', 'Ski'],
      ['ski-boots', 'Ski boots', 'Ski Boot'],
      ['ski-bindings', 'Ski bindings', 'Ski Binding'],
      ['goggles', 'Goggles', 'Goggle'],
      ['snow-helmets', 'Snow helmets', 'Ski Helmet, Snow Helmet, Helmets'],
    ],
  ],
  [
    'cycling',
    'Cycling',
    'Bicycles, Bike Parts, Parts, Bikes',
    [
      [
        'bicycles',
        'Bicycles',
        'Bicycle, Bike',
        [
          [
            'fixed-gear',
            'Fixed gear',
            'Fixed Gear Bicycle, Premium Fixed Gear Bike, Glow Series, FGFS, Fixie',
          ],
          ['city-touring', 'City & touring', 'City Bike, Touring Bike, Road Bike, Cruiser'],
          ['kids-bikes', 'Kids’ bikes', 'Kids Fixed Gear Bike, Kids Bike, Scooter'],
        ],
      ],
      [
        'frames',
        'Frames & forks',
        'Frame',
        [
          ['framesets', 'Framesets', 'Frameset'],
          ['forks', 'Forks', 'Fork'],
          ['headsets', 'Headsets', 'Head Set, Headset'],
          ['bottom-brackets', 'Bottom brackets', 'Bottom Bracket'],
        ],
      ],
      [
        'wheels',
        'Wheels & tires',
        'Wheel, Rim Tape',
        [
          ['wheelsets', 'Wheelsets', 'Wheelset'],
          ['tires', 'Tires', 'Tire, Tyres'],
          ['tubes', 'Tubes', 'Tube, Inner Tube'],
        ],
      ],
      [
        'cockpit',
        'Bars & stems',
        'Cockpit',
        [
          ['handlebars', 'Handlebars', 'Handlebar'],
          ['grips', 'Grips', 'Grip'],
          ['stems', 'Stems', 'Stem'],
          ['bar-tape', 'Bar tape', 'Bartape, Handlebar Tape'],
          ['bells', 'Bells', 'Bell, Bike Horn'],
        ],
      ],
      [
        'drivetrain',
        'Drivetrain & brakes',
        'Drivetrain',
        [
          ['cranks', 'Cranks', 'Crank, Chainrings, Crankset'],
          ['pedals', 'Pedals', 'Pedal, Foot Straps'],
          ['chains', 'Chains', 'Chain, Chain Tensioners, Chain Guards'],
          ['freewheels', 'Freewheels & cogs', 'Freewheel, Fixed Cogs, Lockrings, Cogs'],
          ['brakes', 'Brakes', 'Brake'],
        ],
      ],
      [
        'saddles-seatposts',
        'Saddles & seatposts',
        'Seat',
        [
          ['saddles', 'Saddles', 'Saddle'],
          ['seatposts', 'Seatposts', 'Seatpost, Seat Post, Seatpost Clamp'],
        ],
      ],
      [
        'bike-accessories',
        'Bike accessories',
        'Bike Accessories, FGFS Accessories, Computer, USB Charger, Stickers, Badge, Kickstand',
        [
          ['locks', 'Locks', 'Lock'],
          ['bike-lights', 'Lights', 'Light, Bike Light'],
          ['pumps', 'Pumps', 'Pump'],
          ['bike-tools', 'Tools & care', 'Tools, Tool, Multi Tool, Care'],
          ['bike-baskets', 'Baskets', 'Baskets, Basket'],
          ['bike-racks', 'Racks & panniers', 'Bicycle Rack, Bike Rack, Pannier, Rack'],
          ['fenders', 'Fenders', 'Fender, Mudguard'],
          ['bottles', 'Bottles & cages', 'Water Bottle, Water Bottle Holder, Bottle'],
          ['bike-helmets', 'Bike helmets', 'Helmet, Bike Helmet'],
        ],
      ],
    ],
  ],
  [
    'electronics',
    'Electronics & audio',
    'Electronics, Audio, Hi-Fi, Hifi',
    [
      ['headphones', 'Headphones', 'Headphone, Earphones'],
      ['speakers', 'Speakers', 'Speaker'],
      ['turntables', 'Turntables', 'Turntable, Record Player'],
      ['amps-receivers', 'Amplifiers & receivers', 'Amplifier, Receiver, Amp'],
      ['radios', 'Radios & tape', 'Radio, Cassette, Tape Player'],
      ['cameras', 'Cameras', 'Camera, Video Recorders'],
    ],
  ],
  [
    'toys',
    'Toys & kids',
    'Toys, Toy, Kids, Baby',
    [
      ['building-toys', 'Blocks & stacking', 'Blocks, Stacking Toys, Building Toys'],
      ['vehicles', 'Trains & vehicles', 'Toy Train, Toy Car, Vehicles'],
      ['animals', 'Animals & pull toys', 'Pull Toy, Rocking Horse'],
      ['puzzles-games', 'Puzzles & games', 'Puzzle, Games, Board Game'],
    ],
  ],
  [
    'art-paper',
    'Art, books & paper',
    'Art',
    [
      ['prints', 'Art prints', 'Print, Poster, Prints, Art & Prints'],
      ['cards', 'Cards & wrapping', 'Greeting Cards, Card, Gift Wrap'],
      ['notebooks', 'Notebooks', 'Notebook, Journal, Stationery, Paper'],
      ['books', 'Books', 'Book'],
    ],
  ],
  [
    'food-drink',
    'Food & drink',
    'Food, Drink, Grocery, Beverage',
    [
      ['tea', 'Tea', 'Loose Leaf Tea, Teas'],
      ['coffee', 'Coffee', 'Coffee Beans'],
      ['chocolate', 'Chocolate', 'Chocolate Bar, Candy, Sweets'],
      ['honey-preserves', 'Honey & preserves', 'Honey, Jam, Preserves, Spread'],
    ],
  ],
];

function flatten(branches: readonly Branch[], parent?: string): Category[] {
  return branches.flatMap(([key, name, types, children = []]) => {
    const category: Category = { key, name, ...(parent ? { parent } : {}), shopifyTypes: types.split(', ') };
    return [category, ...flatten(children, key)];
  });
}

/** Every category, parents before children. */
export const categories: readonly Category[] = flatten([
  ...tree,
  ['everything-else', 'Everything else', 'Other'],
]);
