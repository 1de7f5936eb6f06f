-- A series can be made longer: its rule then says until when.
grant update (regel) on activiteiten.reeks to :app_rol;
