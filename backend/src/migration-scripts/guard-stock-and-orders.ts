import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/**
 * Two constraints that outlive every lock and every process, on tables of core modules.
 * 1. A stock level's reserved quantity is what its reservations sum to, and never grows beyond what is stocked; the row lock
 *    that the UPDATE takes makes racing reservations queue up here. Core writes the level before it takes a reservation out, so
 *    the sum is made once more after that.
 * 2. One order per cart.
 */
export default async function guardStockAndOrders({ container }: ExecArgs): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await knex.raw(`
    create or replace function haifeng_guard_reserved() returns trigger language plpgsql as $$
    declare held numeric;
    begin
      select coalesce(sum(quantity), 0) into held from reservation_item
      where inventory_item_id = new.inventory_item_id and location_id = new.location_id and deleted_at is null;
      new.reserved_quantity := held;
      new.raw_reserved_quantity := jsonb_build_object('value', held::text, 'precision', 20);
      if held > old.reserved_quantity and held > new.stocked_quantity
         and exists (select 1 from reservation_item where inventory_item_id = new.inventory_item_id
                     and location_id = new.location_id and deleted_at is null and not allow_backorder) then
        raise exception 'cart.not_enough_stock' using errcode = 'check_violation';
      end if;
      return new;
    end $$`)
  await knex.raw(`
    create or replace trigger haifeng_guard_reserved before update of reserved_quantity on inventory_level
    for each row execute function haifeng_guard_reserved()`)
  await knex.raw(`
    create or replace function haifeng_resum_reserved() returns trigger language plpgsql as $$
    begin
      update inventory_level set reserved_quantity = reserved_quantity
      where inventory_item_id = old.inventory_item_id and location_id = old.location_id;
      return null;
    end $$`)
  await knex.raw(`
    create or replace trigger haifeng_resum_reserved after update of quantity, deleted_at or delete on reservation_item
    for each row execute function haifeng_resum_reserved()`)
  await knex.raw(`
    create unique index if not exists "IDX_haifeng_order_cart_cart_id_unique" on order_cart (cart_id) where deleted_at is null`)
}
