import type { Drawing } from '../drawing.ts';
import { frameset } from './bicycle-frame.ts';
import { wheel } from './bicycle-wheel.ts';
import { bicycle } from './bicycle.ts';
import { bell, crank, handlebar, pedals } from './bike-controls.ts';
import { bikeLight, frontBasket, lock, multitool, pump } from './bike-extras.ts';
import { skis, snowboard } from './boards.ts';
import { bottle } from './bottles.ts';
import { cabinetDrawing } from './cabinets.ts';
import { camera, cassette } from './cameras.ts';
import { campCup, lantern, pocketKnife } from './camp-gear.ts';
import { candle } from './candles.ts';
import { dress } from './dresses.ts';
import { dripper } from './dripper.ts';
import { belt, cap, tote } from './hats-bags.ts';
import { headphones, headphoneStand, speaker, turntable } from './hifi.ts';
import { jacket } from './jackets.ts';
import { dungarees, jeans } from './jeans.ts';
import { board, towel } from './kitchen-linen.ts';
import { lamp, mirror } from './lamps.ts';
import { earrings, necklace } from './necklaces.ts';
import { backpack, duffel } from './packs.ts';
import { chocolate, jar, pouch, soap, teaTin } from './pantry.ts';
import { planter } from './planters.ts';
import { cards, print } from './prints.ts';
import { amplifier, radio } from './receivers.ts';
import { bracelet, ring } from './rings.ts';
import { saddle } from './saddle.ts';
import { chair, stool } from './seating.ts';
import { sleepingBag, tent } from './shelter.ts';
import { boot, sandal, sneaker, snowBoot } from './shoes.ts';
import { balm, brush, creamJar, dropper } from './skincare.ts';
import { binding, goggles, helmet } from './snow-gear.ts';
import { books, notebook, wrapping } from './stationery.ts';
import { crate, tableDrawing } from './tables.ts';
import { bowl, mug, plates } from './tableware.ts';
import { kettle, teapot } from './teaware.ts';
import { basket, blanket, cushion } from './textiles.ts';
import { shirt, sweater, tshirt } from './tops.ts';
import { woodenAnimal } from './toy-animals.ts';
import { blocks, puzzle, spinningTop, stacker } from './toy-blocks.ts';
import { toyBoat, toyCar, train } from './toy-vehicles.ts';
import { vase } from './vases.ts';
import { beanie, gloves, scarf, socks } from './warm-wear.ts';

export const drawings = {
  bracelet,
  earrings,
  necklace,
  ring,
  balm,
  brush,
  creamJar,
  dropper,
  cabinet: cabinetDrawing,
  chair,
  crate,
  lamp,
  mirror,
  stool,
  table: tableDrawing,
  books,
  cards,
  notebook,
  print,
  wrapping,
  amplifier,
  camera,
  cassette,
  headphones,
  headphoneStand,
  radio,
  speaker,
  turntable,
  blocks,
  puzzle,
  spinningTop,
  stacker,
  toyBoat,
  toyCar,
  train,
  woodenAnimal,
  backpack,
  campCup,
  duffel,
  lantern,
  pocketKnife,
  sleepingBag,
  tent,
  binding,
  goggles,
  helmet,
  skis,
  snowboard,
  boot,
  sandal,
  sneaker,
  snowBoot,
  bell,
  bikeLight,
  bottle,
  crank,
  frontBasket,
  handlebar,
  lock,
  multitool,
  pedals,
  pump,
  bicycle,
  frameset,
  saddle,
  wheel,
  basket,
  beanie,
  belt,
  blanket,
  board,
  bowl,
  candle,
  cap,
  chocolate,
  cushion,
  dress,
  dripper,
  dungarees,
  gloves,
  jacket,
  jar,
  jeans,
  kettle,
  mug,
  planter,
  plates,
  pouch,
  scarf,
  shirt,
  soap,
  socks,
  sweater,
  teaTin,
  teapot,
  tote,
  towel,
  tshirt,
  vase,
} satisfies Record<string, Drawing>;

export type DrawingName = keyof typeof drawings;
