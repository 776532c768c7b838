-- A submission review may name nothing but a grade column: find the activity that it belongs to.

create index placement_line_item on placement (institution, platform, deployment_id, line_item);
