import type { APIRoute } from 'astro';

import { deadlineCalendar } from '../../../exports/calendar.ts';
import { getRecord } from '../../../queries/record.ts';

export async function getStaticPaths() {
	const record = await getRecord();
	return record.entries.proposals
		.filter(({ fields }) => fields.deadlines.length > 0)
		.map((proposal) => ({ params: { id: proposal.id }, props: { text: deadlineCalendar(record, proposal) } }));
}

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
