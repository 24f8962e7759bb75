import type { Drawing } from '../drawing.ts';
import { binding, goggles, helmet, skis, snowboard } from './snow.ts';
import { boot, sandal, sneaker, snowBoot } from './shoes.ts';
import { bell, bikeLight, bottle, crank, frontBasket, handlebar, lock, multitool, pedals, pump } from './bicycle-parts.ts';
import { bicycle, frameset, saddle, wheel } from './bicycle.ts';
import { amplifier, camera, cassette, headphones, headphoneStand, radio, speaker, turntable } from './audio.ts';
import { blocks, puzzle, spinningTop, stacker, toyBoat, toyCar, train, woodenAnimal } from './toys.ts';
import { backpack, campCup, duffel, lantern, pocketKnife, sleepingBag, tent } from './camp.ts';
import { bracelet, earrings, necklace, ring } from './jewellery.ts';
import { balm, brush, creamJar, dropper } from './skincare.ts';
import { cabinetDrawing, chair, crate, lamp, mirror, stool, tableDrawing } from './furniture.ts';
import { books, cards, notebook, print, wrapping } from './paper.ts';
import { dress, shirt, sweater, tshirt } from './clothes.ts';
import { dungarees, jacket, jeans } from './denim.ts';
import { basket, blanket, candle, cushion, planter } from './homeware.ts';
import { board, dripper, kettle, teapot, towel } from './kitchen.ts';
import { chocolate, jar, pouch, soap, teaTin } from './pantry.ts';
import { bowl, mug, plates, vase } from './vessels.ts';
import { beanie, belt, cap, gloves, scarf, socks, tote } from './wear.ts';

export const drawings = { bracelet, earrings, necklace, ring, balm, brush, creamJar, dropper, cabinet: cabinetDrawing, chair, crate, lamp, mirror, stool, table: tableDrawing, books, cards, notebook, print, wrapping, amplifier, camera, cassette, headphones, headphoneStand, radio, speaker, turntable, blocks, puzzle, spinningTop, stacker, toyBoat, toyCar, train, woodenAnimal, backpack, campCup, duffel, lantern, pocketKnife, sleepingBag, tent, binding, goggles, helmet, skis, snowboard, boot, sandal, sneaker, snowBoot, bell, bikeLight, bottle, crank, frontBasket, handlebar, lock, multitool, pedals, pump, bicycle, frameset, saddle, wheel, basket, beanie, belt, blanket, board, bowl, candle, cap, chocolate, cushion, dress, dripper, dungarees, gloves, jacket, jar, jeans, kettle, mug, planter, plates, pouch, scarf, shirt, soap, socks, sweater, teaTin, teapot, tote, towel, tshirt, vase } satisfies Record<string, Drawing>;

export type DrawingName = keyof typeof drawings;
